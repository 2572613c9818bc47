/// Keeps what people said about findings in PostgreSQL.
@NullMarked
package nl.weerzien.readiness.store;

import org.jspecify.annotations.NullMarked;
