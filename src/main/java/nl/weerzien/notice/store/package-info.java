/// Keeps notices in PostgreSQL, and has them made and sent by jobs of db-scheduler.
@NullMarked
package nl.weerzien.notice.store;

import org.jspecify.annotations.NullMarked;
