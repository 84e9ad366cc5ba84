CREATE TABLE "customers" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_customers" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL
);


CREATE TABLE "drafts" (
    "number" INTEGER NOT NULL CONSTRAINT "PK_drafts" PRIMARY KEY AUTOINCREMENT,
    "notice" TEXT NULL
);


CREATE TABLE "notice_heads" (
    "tenant" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "content_hash" BLOB NOT NULL,
    "published_at" INTEGER NOT NULL,
    "judged_as_of" TEXT NULL,
    "judge_again_on" TEXT NULL,
    "judged_by" TEXT NULL,
    "errors" INTEGER NULL,
    "warnings" INTEGER NULL,
    CONSTRAINT "pk_notice_heads" PRIMARY KEY ("tenant", "id")
);


CREATE TABLE "notice_keys" (
    "tenant" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    CONSTRAINT "pk_notice_keys" PRIMARY KEY ("tenant", "id", "kind", "value"),
    CONSTRAINT "fk_notice_keys_heads" FOREIGN KEY ("tenant", "id") REFERENCES "notice_heads" ("tenant", "id") ON DELETE CASCADE
);


CREATE TABLE "notice_revisions" (
    "tenant" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "published_at" INTEGER NOT NULL,
    "published_by" TEXT NULL,
    "schema_version" TEXT NOT NULL,
    "fingerprint" BLOB NOT NULL,
    "json" TEXT NOT NULL,
    CONSTRAINT "pk_notice_revisions" PRIMARY KEY ("tenant", "id", "revision"),
    CONSTRAINT "fk_notice_revisions_heads" FOREIGN KEY ("tenant", "id") REFERENCES "notice_heads" ("tenant", "id") ON DELETE RESTRICT
);


CREATE INDEX "ix_notice_heads_judged_as_of" ON "notice_heads" ("judged_as_of");


CREATE INDEX "ix_notice_keys_kind_value" ON "notice_keys" ("kind", "value", "tenant", "id");


