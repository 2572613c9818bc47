/// Tells people that something waits for them: once, softly, and never what it is outside the product.
@NullMarked
package nl.weerzien.notice;

import org.jspecify.annotations.NullMarked;
