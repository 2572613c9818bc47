package nl.weerzien.document;

import java.util.List;

/// A page of a paper as the machine saw it.
///
/// @param number from 1
/// @param picture upright, without any of the original's metadata
/// @param text the words in reading order, a line each
/// @param words with their places in the picture
/// @param confidence mean over the words, 0 to 1; 0 when nothing was read
/// @param rotation degrees clockwise the original was turned to stand upright: 0, 90, 180 or 270
/// @param quality of the original's picture
public record Page(
        int number, Picture picture, String text, List<Word> words, double confidence, int rotation, Quality quality) {
    public Page {
        words = List.copyOf(words);
    }
}
