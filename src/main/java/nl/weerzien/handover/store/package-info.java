/// Keeps representation and handovers in PostgreSQL.
@NullMarked
package nl.weerzien.handover.store;

import org.jspecify.annotations.NullMarked;
