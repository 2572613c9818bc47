/// The page on which a case is handed over to a lawyer.
@NullMarked
package nl.weerzien.handover.ui;

import org.jspecify.annotations.NullMarked;
