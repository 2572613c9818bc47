/// The review tab: handing over, judging beside the papers, and the answer.
@NullMarked
package nl.weerzien.review.ui;

import org.jspecify.annotations.NullMarked;
