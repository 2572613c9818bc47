/// Uploaded papers: kept, read, and confirmed by a person.
@NullMarked
package nl.weerzien.document;

import org.jspecify.annotations.NullMarked;
