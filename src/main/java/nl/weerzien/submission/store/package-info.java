/// Keeps filings in PostgreSQL.
@NullMarked
package nl.weerzien.submission.store;

import org.jspecify.annotations.NullMarked;
