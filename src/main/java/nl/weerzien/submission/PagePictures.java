package nl.weerzien.submission;

import java.io.InputStream;
import nl.weerzien.shared.DocumentId;

/// The pictures of the papers' pages. A page may be asked for more than once and says the same each time.
@FunctionalInterface
public interface PagePictures {

    /// The JPEG of a page, from its beginning.
    ///
    /// @param page from 1
    InputStream open(DocumentId document, int page);
}
