/// The record in PostgreSQL, where the grants keep it append-only.
@NullMarked
package nl.weerzien.audit.store;

import org.jspecify.annotations.NullMarked;
