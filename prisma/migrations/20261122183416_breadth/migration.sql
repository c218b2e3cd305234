-- AlterEnum
ALTER TYPE "decision_action" ADD VALUE 'keep';

-- AlterTable
ALTER TABLE "guide_revisions" ADD COLUMN     "editorId" TEXT,
ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "posts" ADD COLUMN     "activeAt" TIMESTAMPTZ,
ADD COLUMN     "guideId" TEXT,
ADD COLUMN     "replyCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "threadId" TEXT;

-- CreateTable
CREATE TABLE "post_subjects" (
    "postId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "treatmentCode" TEXT,
    "scar" TEXT,
    "guideId" TEXT,

    CONSTRAINT "post_subjects_pkey" PRIMARY KEY ("postId","position")
);

-- CreateTable
CREATE TABLE "treatment_sheets" (
    "treatmentCode" TEXT NOT NULL,
    "parts" JSONB NOT NULL,
    "sources" JSONB NOT NULL,
    "cookedWith" INTEGER NOT NULL,
    "writtenOn" DATE NOT NULL,

    CONSTRAINT "treatment_sheets_pkey" PRIMARY KEY ("treatmentCode")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" TEXT NOT NULL,
    "postId" TEXT NOT NULL,
    "revisionId" TEXT,
    "reporterId" TEXT,
    "email" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "reason" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decisionId" TEXT,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "post_subjects_treatmentCode_postId_idx" ON "post_subjects"("treatmentCode", "postId");

-- CreateIndex
CREATE INDEX "post_subjects_scar_postId_idx" ON "post_subjects"("scar", "postId");

-- CreateIndex
CREATE INDEX "post_subjects_guideId_postId_idx" ON "post_subjects"("guideId", "postId");

-- CreateIndex
CREATE INDEX "reports_postId_idx" ON "reports"("postId");

-- CreateIndex
CREATE INDEX "reports_reporterId_idx" ON "reports"("reporterId");

-- CreateIndex
CREATE INDEX "reports_decisionId_createdAt_idx" ON "reports"("decisionId", "createdAt");

-- CreateIndex
CREATE INDEX "posts_kind_activeAt_id_idx" ON "posts"("kind", "activeAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "posts_threadId_publishedAt_id_idx" ON "posts"("threadId", "publishedAt", "id");

-- CreateIndex
CREATE INDEX "posts_guideId_publishedAt_id_idx" ON "posts"("guideId", "publishedAt", "id");

-- AddForeignKey
ALTER TABLE "post_subjects" ADD CONSTRAINT "post_subjects_postId_fkey" FOREIGN KEY ("postId") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_subjects" ADD CONSTRAINT "post_subjects_treatmentCode_fkey" FOREIGN KEY ("treatmentCode") REFERENCES "treatments"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_subjects" ADD CONSTRAINT "post_subjects_guideId_fkey" FOREIGN KEY ("guideId") REFERENCES "guides"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guide_revisions" ADD CONSTRAINT "guide_revisions_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treatment_sheets" ADD CONSTRAINT "treatment_sheets_treatmentCode_fkey" FOREIGN KEY ("treatmentCode") REFERENCES "treatments"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_postId_fkey" FOREIGN KEY ("postId") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "decisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "posts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_guideId_fkey" FOREIGN KEY ("guideId") REFERENCES "guides"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was out before has been active since it came out.
UPDATE "posts" SET "activeAt" = "publishedAt";
