import { Global, Module } from '@nestjs/common';
import { BlindnessRepository } from './blindness.repository.js';
import { BlindnessService } from './blindness.service.js';

/** Global, so that any route of any chapter can be closed by one line beside its policy. */
@Global()
@Module({
  providers: [BlindnessRepository, BlindnessService],
  exports: [BlindnessService],
})
export class BlindnessModule {}
