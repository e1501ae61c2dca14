import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Problem } from '../problems/problem';

/** The id of an application in an address; what is none names no application. */
@Injectable()
export class ApplicationId implements PipeTransform<string, string> {
  /** @throws Problem `application.not_found` */
  transform(value: string): string {
    if (!isUUID(value)) throw new Problem('application.not_found');
    return value;
  }
}
