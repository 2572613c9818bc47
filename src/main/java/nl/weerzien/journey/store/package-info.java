/// Keeps the facts of every journey in PostgreSQL.
@NullMarked
package nl.weerzien.journey.store;

import org.jspecify.annotations.NullMarked;
