/// Accounts, offices and the sight on case files in PostgreSQL.
@NullMarked
package nl.weerzien.security.store;

import org.jspecify.annotations.NullMarked;
