/// The reader process: uploaded bytes are parsed here and nowhere else, in a JVM of its own without
/// credentials.
@NullMarked
package nl.weerzien.document.reader;

import org.jspecify.annotations.NullMarked;
