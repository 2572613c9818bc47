package nl.weerzien.contact;

import nl.weerzien.document.Box;

/// Where something stands on a letter.
///
/// @param page from 1
public record LetterPlace(int page, Box box) {

    /// Around both, if they stand on one page; else this one.
    LetterPlace with(LetterPlace other) {
        return other.page == page ? new LetterPlace(page, box.with(other.box)) : this;
    }
}
