/**
 * Where papers keep their prose, by the names in their templates: used after the page's own structure, to choose between
 * an element and the one around it. A paper that is not here is read all the same.
 */
export const BODY_HINTS: readonly string[] = [
  // detik, CNN Indonesia, CNBC Indonesia
  '.detail__body-text, .detail_text, .itp_bodycontent, .detail-text, #detikdetailtext, .text_detail',
  // kompas, and the papers of its group
  '.read__content, .kcm-read-text, .side-article.txt-article, .txt-article',
  // tempo, republika, viva, sindonews
  '.detail-in, #isi, .detail-konten, .article-content, .main-content-detail, .content-detail, #content, .detail-desc',
  // liputan6, merdeka, kapanlagi, suara
  '.article-content-body__item-content, .dt-para, .mdk-body-paragraph, .detail-content',
  // antara, okezone, jpnn, kontan, bisnis
  '.post-content, #contentx, .read, [itemprop~="articleBody"], .tmpt-desk-kon, .detailsContent, .description',
  // wordpress and its like, kumparan, the jakarta post, media indonesia
  '.entry-content, .td-post-content, .StoryRenderer, .detailNews, .article-body, .article__content, .story-body, #article-body',
];
