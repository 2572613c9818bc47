/// Keeps messages and the log in PostgreSQL.
@NullMarked
package nl.weerzien.contact.store;

import org.jspecify.annotations.NullMarked;
