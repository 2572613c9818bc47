/// The bundle of one relative, frozen and filed.
@NullMarked
package nl.weerzien.submission;

import org.jspecify.annotations.NullMarked;
