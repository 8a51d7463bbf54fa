-- Files that go with a mail, and to whom the letter of a reminder round was mailed.
CREATE TABLE "MailAttachment" (
    "id" UUID NOT NULL,
    "mailId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "MailAttachment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "MailAttachment_one_line" CHECK ("fileName" !~ '[\r\n]')
);
CREATE INDEX "MailAttachment_mailId_idx" ON "MailAttachment"("mailId");
ALTER TABLE "MailAttachment" ADD CONSTRAINT "MailAttachment_mailId_fkey"
  FOREIGN KEY ("mailId") REFERENCES "Mail"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "ReminderMail" (
    "id" UUID NOT NULL,
    "reminderId" UUID NOT NULL,
    "mailId" UUID,
    "to" TEXT NOT NULL,
    "sentById" UUID,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReminderMail_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ReminderMail_reminderId_sentAt_idx" ON "ReminderMail"("reminderId", "sentAt" DESC);
CREATE UNIQUE INDEX "ReminderMail_mailId_key" ON "ReminderMail"("mailId");
ALTER TABLE "ReminderMail" ADD CONSTRAINT "ReminderMail_reminderId_fkey"
  FOREIGN KEY ("reminderId") REFERENCES "Reminder"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReminderMail" ADD CONSTRAINT "ReminderMail_mailId_fkey"
  FOREIGN KEY ("mailId") REFERENCES "Mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ReminderMail" ADD CONSTRAINT "ReminderMail_sentById_fkey"
  FOREIGN KEY ("sentById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
