/// What was said with a family and about it: messages, and the log of calls, visits and letters.
@NullMarked
package nl.weerzien.contact;

import org.jspecify.annotations.NullMarked;
