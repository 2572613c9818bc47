package nl.weerzien.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.weerzien.shared.CaseId;

/// A part of the head of the case page, above its tabs: the family tree, the term ring, the next step. A room adds
/// its part by a Spring bean of this type in its `ui` wing.
public interface CaseHeadPart {

    /// Place in the head, lowest first, in the direction of reading: 10 family, 50 term, 90 next step.
    int order();

    /// The part, fresh for each visit, or empty when there is nothing to say about this case yet.
    Optional<Component> content(CaseId id);
}
