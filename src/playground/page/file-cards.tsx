import type { PageFile } from '../page-state.ts';
import { Icon } from './icons.tsx';

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** The files of a message: pictures shown, others to download. */
export function FileCards({ files }: { files: PageFile[] }) {
  return files.map((file) => {
    const address = `/playground/download/${file.id}`;
    if (file.mimeType.startsWith('image/')) {
      return (
        <a className="picture" key={file.id} href={address} target="_blank" rel="noreferrer">
          <img src={address} alt={file.name} />
        </a>
      );
    }
    return (
      <a className="file-card" key={file.id} href={address} download={file.name}>
        <Icon name="file" size={26} />
        <span>
          <strong>{file.name}</strong>
          <span className="muted">{sizeOf(file.size)}</span>
        </span>
      </a>
    );
  });
}
