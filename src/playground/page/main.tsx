import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { Toasts } from './toast.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Toasts>
      <App />
    </Toasts>,
  );
}
