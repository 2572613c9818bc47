/// Who speaks for a family now, and what a lawyer is given when they take over.
@NullMarked
package nl.weerzien.handover;

import org.jspecify.annotations.NullMarked;
