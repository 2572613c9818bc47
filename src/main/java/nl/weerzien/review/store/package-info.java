/// Keeps reviews in PostgreSQL.
@NullMarked
package nl.weerzien.review.store;

import org.jspecify.annotations.NullMarked;
