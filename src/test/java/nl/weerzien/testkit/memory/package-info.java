/// Wings kept in memory: the whole of the house's words and services without a database, an object store, a reader or a
/// screen.
@NullMarked
package nl.weerzien.testkit.memory;

import org.jspecify.annotations.NullMarked;
