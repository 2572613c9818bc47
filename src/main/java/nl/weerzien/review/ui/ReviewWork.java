package nl.weerzien.review.ui;

import nl.weerzien.document.DocumentService;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.review.ReviewService;
import nl.weerzien.security.SignedIn;
import org.springframework.stereotype.Component;

/// The services behind the review tab.
@Component
record ReviewWork(ReviewService reviews, ReadinessService readiness, DocumentService documents, SignedIn signedIn) {}
