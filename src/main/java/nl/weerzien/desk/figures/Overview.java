package nl.weerzien.desk.figures;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The few numbers that somebody looks for first.
class Overview extends DescriptionList {

    Overview(FigureTable numbers) {
        addClassName("overview");
        getElement().setAttribute("aria-label", Words.of(numbers.title()));
        numbers.rows().forEach(row -> {
            var one = new Div();
            one.getElement()
                    .appendChild(
                            new Term(Words.of(row.name())).getElement(),
                            new Description(Say.strong(row.number(0))).getElement());
            getElement().appendChild(one.getElement());
        });
    }
}
