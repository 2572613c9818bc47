/// How long what a family gave is kept, and by whose word.
@NullMarked
package nl.weerzien.retention;

import org.jspecify.annotations.NullMarked;
