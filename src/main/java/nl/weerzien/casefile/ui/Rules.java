package nl.weerzien.casefile.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.Question;
import nl.weerzien.shared.PersonId;

/// What the rules ask of the family today, before anything was filed: the intake shows no road.
record Rules(ChecklistService checklists, LocalDate today) {

    Checklist checklist(CaseFile file, PersonId relative) {
        return checklists.checklistFor(file.circumstancesOf(relative), today);
    }

    /// The questions about one relative.
    List<Question> aboutRelative(CaseFile file, PersonId relative) {
        return checklist(file, relative).questions().stream()
                .filter(question -> question.fact().whose() == Fact.Whose.RELATIVE)
                .toList();
    }

    /// The questions about the sponsor that matter for any relative, each once.
    List<Question> aboutSponsor(CaseFile file) {
        var questions = new ArrayList<Question>();
        for (var relative : file.relatives())
            checklist(file, relative.id()).questions().stream()
                    .filter(question -> question.fact().whose() == Fact.Whose.CASE)
                    .filter(question -> questions.stream().noneMatch(known -> known.fact() == question.fact()))
                    .forEach(questions::add);
        return questions;
    }
}
