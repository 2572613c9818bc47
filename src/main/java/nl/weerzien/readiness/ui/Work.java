package nl.weerzien.readiness.ui;

import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.readiness.PreparationService;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.readiness.RemarkService;

/// What the checklist tab asks.
record Work(
        ReadinessService readiness,
        PreparationService preparation,
        CaseFileService files,
        ChecklistService rules,
        RemarkService remarks) {}
