/// Draws papers of invented people in layouts, wordings and fonts the reader was not built on, each with what is
/// printed
/// on it.
@NullMarked
package nl.weerzien.bench.papers;

import org.jspecify.annotations.NullMarked;
