/// Keeps case files in PostgreSQL.
@NullMarked
package nl.weerzien.casefile.store;

import org.jspecify.annotations.NullMarked;
