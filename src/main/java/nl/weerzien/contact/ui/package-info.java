/// The contact tab: the conversation with the family, and for helpers the log beside it.
@NullMarked
package nl.weerzien.contact.ui;

import org.jspecify.annotations.NullMarked;
