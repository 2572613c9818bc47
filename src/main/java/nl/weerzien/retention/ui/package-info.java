/// Asks, once the road is over, when the papers may go.
@NullMarked
package nl.weerzien.retention.ui;

import org.jspecify.annotations.NullMarked;
