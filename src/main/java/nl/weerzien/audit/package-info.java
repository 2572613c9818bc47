/// The record of who looked at or changed what, append-only.
@NullMarked
package nl.weerzien.audit;

import org.jspecify.annotations.NullMarked;
