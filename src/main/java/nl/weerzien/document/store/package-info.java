/// Keeps papers: rows in PostgreSQL, sealed originals and pictures in an object store, and the queue of those to be
/// read.
@NullMarked
package nl.weerzien.document.store;

import org.jspecify.annotations.NullMarked;
