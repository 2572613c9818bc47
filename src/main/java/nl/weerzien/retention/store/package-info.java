/// Keeps wishes about erasure in PostgreSQL.
@NullMarked
package nl.weerzien.retention.store;

import org.jspecify.annotations.NullMarked;
