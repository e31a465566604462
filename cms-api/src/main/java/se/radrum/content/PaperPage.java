package se.radrum.content;

/**
 * The words of one page of a document that goes with an entry.
 *
 * @param number from 1; 0 where the document does not say where its pages end
 */
public record PaperPage(PaperView paper, int number, String words) {}
