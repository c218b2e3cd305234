-- AlterTable
ALTER TABLE "search_documents" ADD COLUMN     "guideTranslationId" TEXT;

-- AlterTable
ALTER TABLE "treatment_sheets" ADD COLUMN     "translations" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "treatments" ADD COLUMN     "translations" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "guide_translations" (
    "id" TEXT NOT NULL,
    "guideId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "cookedWith" INTEGER NOT NULL,
    "sources" JSONB NOT NULL,
    "contents" JSONB NOT NULL,
    "original" TEXT NOT NULL,
    "translatedOn" DATE NOT NULL,

    CONSTRAINT "guide_translations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "guide_translations_guideId_language_key" ON "guide_translations"("guideId", "language");

-- CreateIndex
CREATE UNIQUE INDEX "search_documents_guideTranslationId_key" ON "search_documents"("guideTranslationId");

-- AddForeignKey
ALTER TABLE "guide_translations" ADD CONSTRAINT "guide_translations_guideId_fkey" FOREIGN KEY ("guideId") REFERENCES "guides"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_guideTranslationId_fkey" FOREIGN KEY ("guideTranslationId") REFERENCES "guide_translations"("id") ON DELETE CASCADE ON UPDATE CASCADE;
