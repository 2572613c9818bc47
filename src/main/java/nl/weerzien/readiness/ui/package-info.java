/// The checklist tab, the road tab, the term and the next step of a case.
@NullMarked
package nl.weerzien.readiness.ui;

import org.jspecify.annotations.NullMarked;
