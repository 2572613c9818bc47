/// How an office does: counted, drawn, and to take along in a file.
@NullMarked
package nl.weerzien.desk.figures;

import org.jspecify.annotations.NullMarked;
