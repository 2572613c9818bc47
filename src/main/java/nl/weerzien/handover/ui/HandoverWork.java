package nl.weerzien.handover.ui;

import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.handover.ArchiveService;
import nl.weerzien.handover.DossierService;
import nl.weerzien.handover.HandoverService;
import nl.weerzien.handover.ProFormaService;
import nl.weerzien.security.AccountService;
import org.springframework.stereotype.Component;

/// The services behind the page.
@Component
record HandoverWork(
        CaseFileService files,
        DossierService dossiers,
        HandoverService handovers,
        ArchiveService archives,
        ProFormaService drafts,
        AccountService accounts) {}
