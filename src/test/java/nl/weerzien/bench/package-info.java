/// Measures how well papers are read, beside plain Tesseract, and what reminding costs, and says which aims are met.
@NullMarked
package nl.weerzien.bench;

import org.jspecify.annotations.NullMarked;
