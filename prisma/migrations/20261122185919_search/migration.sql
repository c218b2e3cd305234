-- Both are trusted: the owner of the database may create them. Triples of letters find words that
-- are written alike, the distance of Levenshtein says which of those is the nearest.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- CreateTable
CREATE TABLE "search_documents" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "rootId" TEXT NOT NULL,
    "postId" TEXT,
    "revisionId" TEXT,
    "guideId" TEXT,
    "guideRevisionId" TEXT,
    "treatmentCode" TEXT,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "vector" tsvector NOT NULL,
    "madeWith" INTEGER NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "search_documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_words" (
    "word" TEXT NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_documents_postId_key" ON "search_documents"("postId");

-- CreateIndex
CREATE UNIQUE INDEX "search_documents_revisionId_key" ON "search_documents"("revisionId");

-- CreateIndex
CREATE UNIQUE INDEX "search_documents_guideId_key" ON "search_documents"("guideId");

-- CreateIndex
CREATE UNIQUE INDEX "search_documents_guideRevisionId_key" ON "search_documents"("guideRevisionId");

-- CreateIndex
CREATE UNIQUE INDEX "search_documents_treatmentCode_key" ON "search_documents"("treatmentCode");

-- CreateIndex
CREATE INDEX "search_documents_vector_idx" ON "search_documents" USING GIN ("vector" tsvector_ops);

-- CreateIndex
CREATE INDEX "search_documents_rootId_idx" ON "search_documents"("rootId");

-- CreateIndex
CREATE INDEX "search_words_word_idx" ON "search_words" USING GIST ("word" gist_trgm_ops);

-- AddForeignKey
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_postId_fkey" FOREIGN KEY ("postId") REFERENCES "posts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_guideId_fkey" FOREIGN KEY ("guideId") REFERENCES "guides"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_guideRevisionId_fkey" FOREIGN KEY ("guideRevisionId") REFERENCES "guide_revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_treatmentCode_fkey" FOREIGN KEY ("treatmentCode") REFERENCES "treatments"("code") ON DELETE CASCADE ON UPDATE CASCADE;
