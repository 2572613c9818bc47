/// The second pair of eyes before filing.
@NullMarked
package nl.weerzien.review;

import org.jspecify.annotations.NullMarked;
