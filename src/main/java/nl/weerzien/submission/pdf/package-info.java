/// Binds a plan into one PDF a person of the IND can leaf through.
@NullMarked
package nl.weerzien.submission.pdf;

import org.jspecify.annotations.NullMarked;
