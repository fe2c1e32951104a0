import { Module } from '@nestjs/common';
import { ChecklistsModule } from '../analysis/checklists/checklists.module.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { VerdictsModule } from '../verdicts/verdicts.module.js';
import { CommentRepository } from './comment.repository.js';
import { CommentService } from './comment.service.js';
import { HistoryRepository } from './history.repository.js';
import { LeaseService } from './lease.service.js';
import { ReviewController } from './review.controller.js';
import { ReviewRepository } from './review.repository.js';
import { ReviewService } from './review.service.js';
import { StateService } from './state.service.js';
import { UndoController } from './undo.controller.js';
import { UndoService } from './undo.service.js';
import { WorkflowRepository } from './workflow.repository.js';
import { WorkflowService } from './workflow.service.js';

@Module({
  imports: [ChecklistsModule, ClaimsModule, IntakeModule, VerdictsModule],
  controllers: [ReviewController, UndoController],
  providers: [
    WorkflowRepository,
    ReviewRepository,
    CommentRepository,
    HistoryRepository,
    WorkflowService,
    StateService,
    ReviewService,
    CommentService,
    LeaseService,
    UndoService,
  ],
  exports: [WorkflowService, StateService, ReviewService, CommentService],
})
export class ReviewModule {}
