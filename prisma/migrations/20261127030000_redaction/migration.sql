-- Names of residents are left out of what the public sees; the original stays for the office (docs/decisions/0016).
CREATE TYPE "RedactionKind" AS ENUM ('person', 'address', 'contact', 'other');

CREATE TABLE "Redaction" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "kind" "RedactionKind" NOT NULL,
    "words" TEXT NOT NULL,
    "spans" INTEGER[],
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Redaction_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Redaction_documentId_words_key" ON "Redaction"("documentId", "words");
ALTER TABLE "Redaction" ADD CONSTRAINT "Redaction_documentId_fkey"
  FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Redaction" ADD CONSTRAINT "Redaction_createdById_fkey"
  FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "MaskedCopy" (
    "documentId" UUID NOT NULL,
    "targetId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "original" TEXT NOT NULL,
    "masked" TEXT NOT NULL,

    CONSTRAINT "MaskedCopy_pkey" PRIMARY KEY ("targetId", "field")
);
CREATE INDEX "MaskedCopy_documentId_idx" ON "MaskedCopy"("documentId");
ALTER TABLE "MaskedCopy" ADD CONSTRAINT "MaskedCopy_documentId_fkey"
  FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
