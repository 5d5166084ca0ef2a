CREATE TABLE "learned_readings" (
	"workspace_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"template" text NOT NULL,
	"capabilities" jsonb NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "learned_readings_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "llm_usage" (
	"workspace_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"day" date NOT NULL,
	"calls" integer DEFAULT 0 NOT NULL,
	"prompt_tokens" integer DEFAULT 0 NOT NULL,
	"completion_tokens" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "llm_usage_workspace_id_member_id_day_pk" PRIMARY KEY("workspace_id","member_id","day")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "learned_readings_one" ON "learned_readings" USING btree ("workspace_id","template","capabilities");--> statement-breakpoint
call protect_tenant_table('learned_readings');
--> statement-breakpoint
call protect_tenant_table('llm_usage');
