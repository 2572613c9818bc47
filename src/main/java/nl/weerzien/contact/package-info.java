/// What is said with a family and about it: messages, the log of calls and visits, the letters of the IND and the
/// answers to them.
@NullMarked
package nl.weerzien.contact;

import org.jspecify.annotations.NullMarked;
